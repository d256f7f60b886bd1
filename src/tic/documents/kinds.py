"""Files that no reader takes, or that a walk passes over: which of them may hold copy, and which do not.

A walk counts by kind what may hold copy and cannot be read; all else it passes over in peace.
"""

from __future__ import annotations

import os

from tic.documents.formats import format_of
from tic.documents.guess import word_set

NO_SUFFIX = "without a suffix"

_HOLD_COPY = word_set(
    # pages and components
    "vue svelte astro mdx njk twig hbs handlebars mustache liquid ejs erb eex heex leex haml slim pug jade php phtml"
    " blade cshtml vbhtml razor aspx ascx jsp jspx jspf ftl ftlh vm tmpl tpl gohtml tera mjml eml marko hamlc"
    # prose
    " rst adoc asciidoc asc org textile wiki mediawiki tex qmd rmd ipynb docx odt rtf pdf epub"
    # resources of strings
    " strings stringsdict xcstrings xliff xlf resx resw properties fluent ini toml hjson lproj"
    " ts_translations qm tmx xml lang"
    # what is heard or seen in time
    " vtt srt ass sbv ttml dfxp ssml"
    # prompts, bots, forms and stories
    " prompt prompty lg qna lu co ink yarn rpy twee feature lss xform xlsx xls ods graphql"
    # programs with strings in them
    " swift kt kts dart java cs rb go rs ex exs scala clj lua m mm c cc cpp h hpp vb fs elm hs pl r jl coffee"
    " storyboard xib"
)
"""Suffixes of kinds that commonly hold words for people and have no reader here, or not everywhere."""

_NO_COPY_NAMES = word_set(
    "license licence copying notice authors contributors codeowners makefile dockerfile containerfile procfile jenkinsfile"
    " vagrantfile gemfile rakefile podfile brewfile justfile cartfile fastfile appfile pipfile version manifest owners"
    " gradlew mvnw unlicense cname"
)
_SETTINGS = word_set(
    "package.json package-lock.json npm-shrinkwrap.json composer.json composer.lock.json jsconfig.json angular.json"
    " nx.json lerna.json turbo.json biome.json deno.json renovate.json vercel.json now.json firebase.json babel.config.json"
    " tslint.json project.json workspace.json .babelrc.json .eslintrc.json .prettierrc.json .stylelintrc.json"
    " .swcrc.json cypress.json jest.config.json components.json devcontainer.json pnpm-lock.yaml pubspec.lock.yaml"
    " settings.gradle.kts build.gradle.kts pom.xml androidmanifest.xml web.config.xml robots.txt requirements.txt"
    " cmakelists.txt cargo.toml pyproject.toml poetry.toml netlify.toml wrangler.toml rustfmt.toml tic.toml .tic.toml"
    " setup.cfg.ini tox.ini pytest.ini mypy.ini .editorconfig.ini alembic.ini gradle.properties local.properties"
    " gradle-wrapper.properties pipfile.toml gopkg.toml rust-toolchain.toml"
)
"""Files by which tools are set, and lock files, by their whole name in lower case."""
_TOOL_FOLDERS = frozenset({".vscode", ".idea", ".devcontainer", ".github", ".circleci", ".husky"})
_TSCONFIG = ("tsconfig", "appsettings", "launchsettings")
_MADE = (
    ".min.js",
    "-min.js",
    ".min.mjs",
    ".bundle.js",
    ".chunk.js",
    ".js.map",
    ".min.css",
    ".d.ts",
)
_XML_FOLDERS = (
    "drawable",
    "mipmap",
    "anim",
    "color",
    "font",
    "raw",
    "menu",
    "transition",
    "navigation",
)


def is_for_tools(path: str) -> bool:
    """Tell whether a walk should pass a file over: settings of tools, lock files, minified bundles."""
    folder, name = os.path.split(path.lower())
    return (
        name in _SETTINGS
        or (name.endswith(".json") and name.startswith(_TSCONFIG))
        or name.endswith(_MADE)
        or ("rc." in name and name.startswith("."))
        or os.path.basename(folder) in _TOOL_FOLDERS
    )


def unread_kind(path: str) -> str | None:
    """Return the kind (".vue") of a file that commonly holds copy and has no reader; else None."""
    stem, suffix = os.path.splitext(os.path.basename(path).lower())
    if suffix and (format_of(path) is not None or suffix[1:] not in _HOLD_COPY):
        return None
    if not suffix:
        hidden = stem.startswith(".")
        return None if hidden or stem in _NO_COPY_NAMES else NO_SUFFIX
    if suffix == ".xml" and os.path.basename(os.path.dirname(path)).startswith(_XML_FOLDERS):
        return None
    return suffix
