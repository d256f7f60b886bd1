"""A real PostgreSQL server of one's own, from the system's packages, on a socket in a directory."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import psycopg
from tests.outside import need

UNPRIVILEGED = ("postgres", "nobody")  # the server refuses to run as root


class Server:
    def __init__(self) -> None:
        self.programs: Path = need("postgres")
        # Short and outside pytest's directories: a socket's path holds about 100 characters.
        self.home = Path(tempfile.mkdtemp(prefix="ticpg"))
        self.data = self.home / "data"
        self.identity: dict[str, object] = {}
        if os.geteuid() == 0:
            known = {one.pw_name: one for one in pwd.getpwall()}
            name = next(name for name in UNPRIVILEGED if name in known)
            os.chown(self.home, known[name].pw_uid, known[name].pw_gid)
            self.identity = {"user": known[name].pw_uid, "group": known[name].pw_gid}
            self.identity |= {"extra_groups": []}
        self._run("initdb", "-D", str(self.data), "-U", "tic", "-A", "trust", "-N", "-E", "UTF8")
        self.start()

    @property
    def conninfo(self) -> str:
        return f"host={self.home} user=tic dbname=postgres"

    def fresh(self) -> str:
        """Return the conninfo of an empty schema."""
        with psycopg.connect(self.conninfo, autocommit=True) as connection:
            name = f"s{os.urandom(6).hex()}"
            connection.execute(f"CREATE SCHEMA {name}")
        return f"{self.conninfo} options=-csearch_path={name}"

    def start(self) -> None:
        # -w returns when the server takes connections; TCP stays off.
        options = f"-k {self.home} -c listen_addresses= -c autovacuum=off"
        self._run(
            "pg_ctl", "-D", str(self.data), "-w", "-l", f"{self.home}/log", "-o", options, "start"
        )

    def kill(self) -> None:
        """SIGKILL to the server and every process it started, as if they all died at once."""
        postmaster = int((self.data / "postmaster.pid").read_text().split()[0])
        os.kill(postmaster, signal.SIGSTOP)  # so that it starts no process after this list
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        for process in (postmaster, *map(int, children)):
            os.kill(process, signal.SIGKILL)
        while any(alive(process) for process in (postmaster, *map(int, children))):
            os.sched_yield()
        # Where nobody buries the dead, a zombie would pass for a running server.
        (self.data / "postmaster.pid").unlink()
        (self.home / ".s.PGSQL.5432.lock").unlink()

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", "immediate", "stop")

    def remove(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.stop()
        shutil.rmtree(self.home)

    def _run(self, program: str, *words: str) -> None:
        outcome = subprocess.run(
            [self.programs / program, *words],
            check=False,
            cwd=self.home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **self.identity,
        )
        log = self.home / "log"
        assert outcome.returncode == 0, (program, log.exists() and log.read_text()[-2000:])


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
