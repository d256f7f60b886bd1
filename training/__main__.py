"""Train the learned reader and write its files: `python -m training --help`."""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from pathlib import Path
from typing import Any

import numpy as np

from tic.models import LearnedReader, Place, sentences
from tic.models.encoding import LONGEST, Encoding
from tic.models.manifest import MANIFEST, MODEL, NEAR, TOKENIZER, VECTOR, Manifest
from tic.models.neighbours import near_file
from tic.models.scoring import Network
from training import calibration, figures, ordinary
from training.base import Base
from training.batches import CLASSES, Encoded, Plan, encoded
from training.card import card
from training.encoder import heads
from training.export import onnx_model
from training.fitting import Settings, fit, scores
from training.rows import HELPER, PERSON, Row, authored, counted, drawn
from training.vocabulary import SIZE, pruned

NAME, VERSION = "tic_care_model_en", "0.1.0"
MOST_BYTES = 16_000_000
SIZES = {"harm": len(CLASSES), "depth": 6, "helper": len(HELPER), "person": len(PERSON)}
MOST_NEAR = 6_000  # authored sentences that findings are explained by: a megabyte
DIRECTIONS = 48  # of the vectors by which authored sentences are near
MOST_OF_A_PACKAGE = 8_000  # interface strings: smart homes must not be all of ordinary text


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder of the model's files")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="checkpoints")
    parser.add_argument(
        "--real", type=Path, help="real talk: forum_advice.jsonl, charity_talk.jsonl"
    )
    parser.add_argument("--catalogues", type=Path, help=f"wheels: {ordinary.fetch_command()}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layers", type=int, choices=(1, 2, 3, 6), default=6)
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that do not change")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument(
        "--minutes", type=float, help="of training, then the best so far is exported"
    )
    parser.add_argument("--unlabelled", type=int, default=14_000, help="rows an epoch")
    parser.add_argument("--acts-times", type=int, default=4, help="passes over acts an epoch")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--smoothing", type=float, default=0.05)
    parser.add_argument("--drop-before", type=float, default=0.15)
    parser.add_argument("--small", action="store_true", help="a few hundred rows: proves the way")
    return parser.parse_args()


def rows(args: argparse.Namespace) -> list[Row]:
    """Every row of the run."""
    found = authored(args.seed)
    if args.catalogues:
        found += ordinary.interface(args.catalogues, MOST_OF_A_PACKAGE, args.seed)
    if args.real:
        found += ordinary.talk(args.real, args.seed)
    if args.small:
        kept: list[Row] = []
        for source, part in sorted({(row.source, row.part) for row in found}):
            own = [row for row in found if (row.source, row.part) == (source, part)]
            kept += random.Random(args.seed).sample(own, min(200, len(own)))
        found = kept
    return found


def main() -> int:
    args, started = arguments(), time.monotonic()
    if args.small:
        args.layers, args.epochs, args.unlabelled, args.acts_times = 1, 2, 300, 1
    every = rows(args)
    print(f"rows: {counted(every)}", flush=True)
    base = Base()
    learnt_from = [row for row in every if row.part == "train"]
    texts = [text for row in learnt_from for text in (row.text, row.before) if text]
    tokenizer, kept = pruned(base.tokenizer, texts, SIZE)
    params = {
        "encoder": base.params(kept, args.layers, LONGEST),
        "heads": heads(SIZES, args.seed),
    }
    encoding = Encoding(json.dumps(tokenizer))
    plan = Plan(args.unlabelled, args.acts_times, args.drop_before)
    settings = Settings(
        args.seed,
        args.epochs,
        plan,
        args.minutes,
        rate=args.rate,
        frozen_layers=min(args.frozen, args.layers - 1),
        smoothing=args.smoothing,
    )
    parts = {
        part: encoded([row for row in every if row.part == part], encoding)
        for part in ("train", "dev")
    }
    args.work.mkdir(parents=True, exist_ok=True)
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = (
        args.work / f"seed{args.seed}-layers{args.layers}{'-small' if args.small else ''}.pickle"
    )
    if args.small:
        checkpoint.unlink(missing_ok=True)
    best = fit(
        params,
        parts["train"],
        encoding,
        settings,
        checkpoint,
        lambda now: worth(now, parts["dev"], encoding),
    )
    training = (time.monotonic() - started) / 60
    model = onnx_model(best)
    (args.out / MODEL).write_bytes(model)
    (args.out / NEAR).write_bytes(
        near(model, [row for row in every if row.part == "train"], encoding)
    )
    (args.out / TOKENIZER).write_text(
        json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
    )
    made = {
        "layers": args.layers,
        "vocabulary": encoding.size,
        "authored": counted([row for row in every if row.number]),
        "ordinary": counted([row for row in every if not row.number]) or "none in this run",
        "epochs": args.epochs,
        "minutes": round(training, 1),
        "seed": args.seed,
    }
    write(args.out, calibrated(model, parts["dev"], encoding), {"made": made})
    reader = LearnedReader.load(args.out, threads=2)
    tested = [row for row in every if row.part == "test"]
    harm, cut = figures.harm_figures(reader, tested)
    unlike = [row for row in tested if not row.number]
    manifest = write(
        args.out,
        {name: getattr(reader.manifest, name) for name in ("harm", "helper", "person")},
        {
            "made": made,
            "harm": harm,
            "off_style": figures.off_style(reader, unlike, cut),
            "person": figures.person_figures(reader, tested),
            "helper": figures.helper_figures(reader, tested),
            "acts_off_style": figures.acts_off_style(reader, unlike),
        },
    )
    text = card(manifest)
    (args.out / "CARD.md").write_text(text + "\n", encoding="utf-8")
    print(text)
    size = sum((args.out / name).stat().st_size for name in (MODEL, TOKENIZER, NEAR, MANIFEST))
    print(f"{size / 1e6:.1f} MB in {args.out}, {(time.monotonic() - started) / 60:.1f} minutes")
    if size > MOST_BYTES:
        raise SystemExit(f"training: {size} bytes are more than {MOST_BYTES}")
    return 0


def worth(params: dict[str, Any], dev: list[Encoded], encoding: Encoding) -> float:
    """How good parameters are: AUC of harm, and mean average precision over acts, on dev rows."""
    ours = [each for each in dev if each.row.number]
    out = scores(params, ours, encoding)
    harm = [at for at, each in enumerate(ours) if each.row.source == "harm"]
    truth = np.array([ours[at].row.harm != "none" for at in harm], int)
    parts = [figures.auc(calibration.pooled(out["harm"][harm]), truth)]
    for source, labels in (("person", PERSON), ("helper", HELPER)):
        own = [at for at, each in enumerate(ours) if each.row.source == f"{source}_acts"]
        known = np.array(
            [[a in (getattr(ours[at].row, source) or ()) for a in labels] for at in own], int
        )
        parts.append(figures.auc(out[source][own].ravel(), known.ravel()))
    print("  dev AUC: harm {:.4f}, person {:.4f}, helper {:.4f}".format(*parts), flush=True)
    return float(np.mean([parts[0], *parts]))  # harm counts twice


def calibrated(model: bytes, dev: list[Encoded], encoding: Encoding) -> dict[str, Any]:
    """Lines and cuts of the exported model, from dev rows."""
    network = Network(model, SIZES, threads=2)

    def logits(source: str, head: str) -> np.ndarray:
        own = [each.row for each in dev if each.row.source == source]
        return network.scores([encoding.encoded(row.text, row.before) for row in own])[head]

    def truth(name: str, labels: tuple[str, ...]) -> np.ndarray:
        own = [each.row for each in dev if each.row.source == f"{name}_acts"]
        return np.array(
            [[label in (getattr(row, name) or ()) for label in labels] for row in own], int
        )

    def judged(place: Place, shares: tuple[float, float], precise: float) -> calibration.Judged:
        here = [each.row for each in dev if each.row.place is place]
        authored = [row for row in here if row.source == "harm"]
        ordinary = [row for row in here if not row.number]
        problem = np.array([row.harm != "none" for row in authored], int)
        worst = worst_sentences(network, encoding, authored)
        # Where a run has no ordinary text, the lines that are no problem stand in for it.
        plain = worst_sentences(network, encoding, ordinary) if ordinary else worst[problem == 0]
        return calibration.Judged(worst, problem, plain, shares, precise)

    return {
        "harm": calibration.harm_labels(
            {
                Place.COPY: judged(
                    Place.COPY, calibration.INTERFACE_SHARES, calibration.COPY_PRECISION
                ),
                Place.TALK: judged(Place.TALK, calibration.TALK_SHARES, calibration.DEFAULT),
            }
        ),
        "helper": calibration.helper_labels(
            logits("helper_acts", "helper"), truth("helper", HELPER)
        ),
        "person": calibration.person_labels(
            logits("person_acts", "person"),
            truth("person", PERSON),
            logits("charity_talk", "person"),
        ),
    }


def worst_sentences(network: Network, encoding: Encoding, rows: list[Row]) -> np.ndarray:
    """The harm logits of the sentence of each row that is likeliest a problem, as a reader reads it."""
    inputs, owner = [], []
    for at, row in enumerate(rows):
        parts = [row.text[start:end] for start, end in sentences(row.text)] or [row.text]
        inputs += [
            encoding.encoded(part, before)
            for before, part in zip((row.before, *parts), parts, strict=False)
        ]
        owner += [at] * len(parts)
    logits = network.scores(inputs)["harm"]
    rows_of = np.array(owner)
    order = np.lexsort((calibration.pooled(logits), rows_of))  # within a row, the worst comes last
    last = np.flatnonzero(np.diff(rows_of[order], append=len(rows)))
    return np.asarray(logits[order[last]])


def near(model: bytes, rows: list[Row], encoding: Encoding) -> bytes:
    """The authored sentences that findings are explained by: those that nobody doubted."""
    chosen = [row for row in rows if row.source == "harm" and row.number and row.harm_weight == 1.0]
    chosen.sort(key=lambda row: drawn(0, row.text))
    del chosen[MOST_NEAR:]
    network = Network(model, SIZES, threads=2)
    vectors = network.scores([encoding.encoded(row.text, row.before) for row in chosen])[VECTOR]
    return near_file([(row.text, str(row.harm)) for row in chosen], vectors, DIRECTIONS)


def write(out: Path, labels: dict[str, Any], found: dict[str, Any]) -> Manifest:
    """Write `model.json` and return what it says."""
    manifest = Manifest(
        format=1,
        name=NAME,
        version=VERSION,
        language="en",
        files={
            name: hashlib.sha256((out / name).read_bytes()).hexdigest()
            for name in (MODEL, TOKENIZER, NEAR)
        },
        figures=found,
        **labels,
    )
    (out / MANIFEST).write_text(manifest.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return manifest


if __name__ == "__main__":
    raise SystemExit(main())
