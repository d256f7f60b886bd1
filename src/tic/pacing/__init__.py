"""Pacing: rules that judge the helper's next move and prevent pushing disclosure."""
