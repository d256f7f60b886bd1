"""A disk that forgets what was not synced: `python power_cut.py WORK APPENDS` runs a journal on one.

SQLite is given a VFS that is the system's own, except that each xSync also copies the file to
`WORK/shadow`: what stands there is what a power cut would leave. Before each sync and after each
acknowledged append the shadow is kept as `WORK/cut-N` with the list of ids acknowledged so far.
A model: whole files, no torn sectors, no disk that lies.
"""

import _sqlite3
import ctypes
import os
import shutil
import sys
from pathlib import Path

from tic.storage import SqliteJournal

Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
Open = ctypes.CFUNCTYPE(
    *(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p),
    *(ctypes.c_int, ctypes.c_void_p),
)


class File(ctypes.Structure):  # sqlite3_file
    _fields_ = (("methods", ctypes.c_void_p),)


class Methods(ctypes.Structure):  # sqlite3_io_methods, version 3
    _fields_ = (
        ("version", ctypes.c_int),
        *((name, ctypes.c_void_p) for name in ("close", "read", "write", "truncate")),
        ("sync", ctypes.c_void_p),
        *((f"rest{n}", ctypes.c_void_p) for n in range(13)),
    )


class Vfs(ctypes.Structure):  # sqlite3_vfs
    _fields_ = (
        *((name, ctypes.c_int) for name in ("version", "file_size", "longest_path")),
        *((name, ctypes.c_void_p) for name in ("following", "name", "data")),
        ("open", ctypes.c_void_p),
        *((f"rest{n}", ctypes.c_void_p) for n in range(14)),
    )


class Disk:
    def __init__(self, work: Path) -> None:
        self.work, self.shadow = work, work / "shadow"
        self.shadow.mkdir()
        self.acknowledged: list[str] = []
        self.cuts = 0
        self.names: dict[int, str] = {}
        self.kept: list[object] = []  # what C points to must not be collected
        # The very library that the sqlite3 module runs on.
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(Vfs)
        system = library.sqlite3_vfs_find(None)
        vfs = Vfs.from_buffer_copy(system.contents)
        vfs.name = ctypes.cast(ctypes.create_string_buffer(b"shadow"), ctypes.c_void_p)
        self.kept += [vfs, vfs.name]
        vfs.open = self.pointer_to(Open(self.opening(Open(vfs.open))))
        if library.sqlite3_vfs_register(ctypes.byref(vfs), 1) != 0:
            raise SystemExit("the VFS was not registered")

    def pointer_to(self, function: object) -> ctypes.c_void_p:
        self.kept.append(function)
        return ctypes.cast(function, ctypes.c_void_p)

    def opening(self, system_open):
        def opened(vfs, name, place, flags, out_flags):
            code = system_open(vfs, name, place, flags, out_flags)
            if code == 0 and name:
                self.names[place] = ctypes.cast(name, ctypes.c_char_p).value.decode()
                file = File.from_address(place)
                methods = Methods.from_buffer_copy(Methods.from_address(file.methods))
                methods.sync = self.pointer_to(Sync(self.syncing(Sync(methods.sync))))
                self.kept.append(methods)
                file.methods = ctypes.addressof(methods)
            return code

        return opened

    def syncing(self, system_sync):
        def synced(place, flags):
            self.cut()
            code = system_sync(place, flags)
            name = self.names[place]
            shutil.copyfile(name, self.shadow / Path(name).name)
            return code

        return synced

    def cut(self) -> None:
        """Keep what a power cut now would leave."""
        kept = self.work / f"cut-{self.cuts}"
        for file in self.shadow.iterdir():
            if not (self.work / "live" / file.name).exists():
                file.unlink()  # deleted, with its directory synced (synchronous=EXTRA)
        shutil.copytree(self.shadow, kept)
        (kept / "acknowledged").write_text("\n".join(self.acknowledged))
        self.cuts += 1


def main() -> None:
    work, appends = Path(sys.argv[1]), int(sys.argv[2])
    (work / "live").mkdir()
    disk = Disk(work)
    journal = SqliteJournal(work / "live" / "log.sqlite")
    for connection in journal._handles.writers:  # small, so that checkpoints happen too
        connection.execute("PRAGMA wal_autocheckpoint=20")
    for n in range(appends):
        event_id = f"id-{n}"
        journal.append(f"stream {n % 3}", event_id, {"n": n}, urgent=n % 5 == 0)
        disk.acknowledged.append(event_id)
        disk.cut()
    os._exit(0)  # the power is gone: nothing is closed


if __name__ == "__main__":
    main()
