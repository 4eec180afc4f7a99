"""Cards and pages: what people, firms and staff are shown, as screens without Telegram."""
