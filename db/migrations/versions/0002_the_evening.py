"""The evening: buses, registrations, places, visits."""

import secrets

import sqlalchemy as sa
from alembic import op

import db.base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "door_attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("attempted_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_door_attempt_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_attempt")),
    )
    with op.batch_alter_table("door_attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_door_attempt_person_id"), ["person_id"], unique=False)

    op.create_table(
        "event_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("changed_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["person.id"], name=op.f("fk_event_change_changed_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_event_change_event_id_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_change")),
    )
    with op.batch_alter_table("event_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_change_event_id"), ["event_id"], unique=False)

    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "proposed",
                "registered",
                "walk_in",
                "cancelled",
                name="registrationstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("turned_13", sa.Boolean(), nullable=True),
        sa.Column("reminders", sa.Boolean(), nullable=True),
        sa.Column(
            "attitude_before",
            sa.Enum("yes", "maybe", "no", "unknown", name="attitude", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "attitude_after",
            sa.Enum("yes", "maybe", "no", "unknown", name="attitude", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("created_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("registered_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_registration_event_id_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_registration_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sa.UniqueConstraint("person_id", "event_id", name=op.f("uq_registration_person_id_event_id")),
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.create_index("ix_registration_event_id_status", ["event_id", "status"], unique=False)

    op.create_table(
        "reminder_run",
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "lead_card",
                "lead_card_update",
                "lead_no_contact",
                "lead_reminder",
                "lead_late",
                "lead_delayed",
                "lead_answered",
                "lead_expired",
                "lead_question",
                "lead_question_answered",
                "event_changed",
                "event_cancelled",
                "route_delayed",
                "place_offered",
                "lot_won",
                "lot_lost",
                "door_count",
                "reminder_7_days",
                "reminder_1_day",
                "reminder_3_hours",
                "leave_now",
                "last_bus",
                "after_1_day",
                "after_7_days",
                "after_30_days",
                name="noticekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("enqueued_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_reminder_run_event_id_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_reminder_run")),
    )
    with op.batch_alter_table("reminder_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reminder_run_event_id"), ["event_id"], unique=False)

    op.create_table(
        "reward",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("made_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("checked_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("checked_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["checked_by"], ["person.id"], name=op.f("fk_reward_checked_by_person"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_reward_event_id_event"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reward_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward")),
        sa.UniqueConstraint("code", name=op.f("uq_reward_code")),
        sa.UniqueConstraint("person_id", "event_id", name=op.f("uq_reward_person_id_event_id")),
    )
    op.create_table(
        "route",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("is_homeward", sa.Boolean(), nullable=False),
        sa.Column("delay_minutes", sa.Integer(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_route_event_id_event"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route")),
        sa.UniqueConstraint("event_id", "name", name=op.f("uq_route_event_id_name")),
    )
    op.create_table(
        "draw",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stop_id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.String(length=32), nullable=False),
        sa.Column("entrants", sa.JSON(), nullable=False),
        sa.Column("winners", sa.JSON(), nullable=False),
        sa.Column("drawn_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("drawn_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["drawn_by"], ["person.id"], name=op.f("fk_draw_drawn_by_person"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["stop_id"], ["stop.id"], name=op.f("fk_draw_stop_id_stop"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draw")),
    )
    with op.batch_alter_table("draw", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_draw_stop_id"), ["stop_id"], unique=False)

    op.create_table(
        "place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("stop_id", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "proposed", "held", "waiting", "offered", "in_lot", name="placestatus", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("slot_at", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("waiting_since", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("offer_until", db.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["registration.id"],
            name=op.f("fk_place_registration_id_registration"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["stop_id"], ["stop.id"], name=op.f("fk_place_stop_id_stop"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("registration_id", "stop_id", name=op.f("uq_place_registration_id_stop_id")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(
            "ix_place_offer_until",
            ["offer_until"],
            unique=False,
            sqlite_where=sa.text("status IN ('waiting', 'offered')"),
            postgresql_where=sa.text("status IN ('waiting', 'offered')"),
        )
        batch_op.create_index("ix_place_stop_id_status", ["stop_id", "status"], unique=False)

    op.create_table(
        "route_stop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("route_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("stop_id", sa.Integer(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("departs_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["route_id"], ["route.id"], name=op.f("fk_route_stop_route_id_route"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["stop_id"], ["stop.id"], name=op.f("fk_route_stop_stop_id_stop"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route_stop")),
        sa.UniqueConstraint("route_id", "position", name=op.f("uq_route_stop_route_id_position")),
    )
    with op.batch_alter_table("route_stop", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_route_stop_departs_at"), ["departs_at"], unique=False)

    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("stop_id", sa.Integer(), nullable=False),
        sa.Column("scanned_at", db.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column(
            "choice", sa.Enum("yes", "later", "no", name="doorchoice", native_enum=False, length=40), nullable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_visit_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["stop_id"], ["stop.id"], name=op.f("fk_visit_stop_id_stop"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint("person_id", "stop_id", name=op.f("uq_visit_person_id_stop_id")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_stop_id"), ["stop_id"], unique=False)

    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registration_id", sa.Integer(), nullable=False),
        sa.Column("route_id", sa.Integer(), nullable=False),
        sa.Column("board_id", sa.Integer(), nullable=False),
        sa.Column("alight_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["alight_id"], ["route_stop.id"], name=op.f("fk_seat_alight_id_route_stop"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["board_id"], ["route_stop.id"], name=op.f("fk_seat_board_id_route_stop"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"],
            ["registration.id"],
            name=op.f("fk_seat_registration_id_registration"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["route_id"], ["route.id"], name=op.f("fk_seat_route_id_route"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.UniqueConstraint("registration_id", "route_id", name=op.f("uq_seat_registration_id_route_id")),
    )
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.create_index("ix_seat_board_id", ["board_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_route_id"), ["route_id"], unique=False)

    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "state",
                sa.Enum(
                    "draft",
                    "published",
                    "full",
                    "moved",
                    "cancelled",
                    "over",
                    name="eventstate",
                    native_enum=False,
                    length=40,
                ),
                nullable=False,
                server_default="published",
            )
        )
        batch_op.add_column(sa.Column("stamps_needed", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("secret", sa.String(length=64), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("moved_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_event_ends_at"), ["ends_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_starts_at"), ["starts_at"], unique=False)

    with op.batch_alter_table("stop", schema=None) as batch_op:
        batch_op.add_column(sa.Column("address", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("latitude", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("longitude", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("translations", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("slot_minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("with_adult", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("by_lot", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("drawn_at", db.base.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("is_open", sa.Boolean(), nullable=False, server_default=sa.true()))

    # Events that are there already get a secret of their own, which signs their codes.
    event = sa.table("event", sa.column("id"), sa.column("secret"))
    for (event_id,) in op.get_bind().execute(sa.select(event.c.id)).all():
        op.execute(sa.update(event).where(event.c.id == event_id).values(secret=secrets.token_hex(32)))


def downgrade() -> None:
    # Not as a batch: that would make the table anew on SQLite, and dropping the old one takes along what refers to it.
    for column in (
        "is_open",
        "drawn_at",
        "by_lot",
        "with_adult",
        "slot_minutes",
        "translations",
        "longitude",
        "latitude",
        "address",
    ):
        op.drop_column("stop", column)
    op.drop_index("ix_event_starts_at", "event")
    op.drop_index("ix_event_ends_at", "event")
    for column in ("moved_at", "secret", "stamps_needed", "state"):
        op.drop_column("event", column)

    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_route_id"))
        batch_op.drop_index("ix_seat_board_id")

    op.drop_table("seat")
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_stop_id"))

    op.drop_table("visit")
    with op.batch_alter_table("route_stop", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_route_stop_departs_at"))

    op.drop_table("route_stop")
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.drop_index("ix_place_stop_id_status")
        batch_op.drop_index(
            "ix_place_offer_until",
            sqlite_where=sa.text("status IN ('waiting', 'offered')"),
            postgresql_where=sa.text("status IN ('waiting', 'offered')"),
        )

    op.drop_table("place")
    with op.batch_alter_table("draw", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_draw_stop_id"))

    op.drop_table("draw")
    op.drop_table("route")
    op.drop_table("reward")
    with op.batch_alter_table("reminder_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reminder_run_event_id"))

    op.drop_table("reminder_run")
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.drop_index("ix_registration_event_id_status")

    op.drop_table("registration")
    with op.batch_alter_table("event_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_change_event_id"))

    op.drop_table("event_change")
    with op.batch_alter_table("door_attempt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_door_attempt_person_id"))

    op.drop_table("door_attempt")
