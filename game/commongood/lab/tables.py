"""Results as tables: rows of plain values, written as CSV or Parquet, whole or not at all."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from commongood.files import write_whole
from commongood.lab.tasks import LabError

Row = Mapping[str, Any]


def as_csv(rows: Sequence[Row]) -> bytes:
    """The rows as CSV in UTF-8; a column that a row lacks is empty. Floats are written so that they read back the same."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _columns(rows), restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_parquet(rows: Sequence[Row]) -> bytes:
    """The rows as a Parquet file."""
    import pyarrow
    from pyarrow import parquet

    sink = io.BytesIO()
    table = pyarrow.table({name: [row.get(name) for row in rows] for name in _columns(rows)})
    parquet.write_table(table, sink)
    return sink.getvalue()


def as_json(value: object) -> bytes:
    """A value as JSON."""
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def _columns(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


_WRITERS = {".csv": as_csv, ".parquet": as_parquet, ".json": as_json}


def check_name(path: Path) -> None:
    """Refuse a file whose ending says nothing of how to write it, before any work is done."""
    if path.suffix not in _WRITERS:
        raise LabError(f"The table {path} must end in one of {', '.join(_WRITERS)}.")


def write_table(path: Path, rows: Sequence[Row]) -> None:
    """Write rows in the format that the file's ending names."""
    check_name(path)
    try:
        write_whole(path, _WRITERS[path.suffix](rows))
    except OSError as error:
        raise LabError(f"The table {path} cannot be written: {error.strerror or error}.") from error
