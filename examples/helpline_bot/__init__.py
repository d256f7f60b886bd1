"""A helpline bot to copy from: consent, pacing, an exercise and a way out, in one small web app.

`app` is the web, `replies` what the helper says and the hook for a language model, `talks` the talks that
go on and what is kept of them, `consents` what a person agreed to, `pages` the HTML. Run it with
`tic-care demo`. It is an example and no service: see docs/session/demo.md for what a service needs besides.
"""
