"""The doors for people and cron: one module a group of commands; only here are handlers configured and lines printed."""
