"""Charts by name: matplotlib is imported when the first one is drawn, since it would make every start slower."""

from bot.pictures.chart_facts import BarChart, ColumnChart, CountyMap, RatioChart


def bar_chart(facts: BarChart) -> bytes:
    """PNG (`charts.bar_chart`)."""
    from bot.pictures import charts

    return charts.bar_chart(facts)


def column_chart(facts: ColumnChart) -> bytes:
    """PNG (`charts.column_chart`)."""
    from bot.pictures import charts

    return charts.column_chart(facts)


def ratio_chart(facts: RatioChart) -> bytes:
    """PNG (`charts.ratio_chart`)."""
    from bot.pictures import charts

    return charts.ratio_chart(facts)


def county_map(facts: CountyMap) -> bytes:
    """PNG (`county.county_map`)."""
    from bot.pictures import county

    return county.county_map(facts)
