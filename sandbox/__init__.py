"""A local Telegram: Bot API server and a page with phones. Imports neither bot nor db."""
