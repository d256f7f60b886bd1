"""Forms as files: SurveyJS and XLSForm (ODK), read into the plain form that pacing lints."""

from tic.forms.loading import read_form

__all__ = ["read_form"]
