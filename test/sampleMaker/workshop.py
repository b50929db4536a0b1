"""The temporary project: its processes, its clock, its git and its MLflow server."""

import datetime
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Workshop:
    """A folder in which the project's commands run as if it were another day."""

    def __init__(self, root: Path, scratch: Path):
        self.root, self.scratch, self.server = root, scratch, None
        self.clock = scratch / "clock"
        self.clock.write_text("0")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        bin_folder = str(Path(sys.executable).parent)
        self.env = {
            "PATH": os.pathsep.join([bin_folder, os.environ["PATH"]]),
            "HOME": str(scratch),
            "PYTHONPATH": str(HERE / "clock"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "SAMPLE_CLOCK": str(self.clock),
            "MLFLOW_TRACKING_URI": self.uri,
            "MLFLOW_DISABLE_TELEMETRY": "true",
            "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
            "DVC_NO_ANALYTICS": "true",
            "OMP_NUM_THREADS": "1",
            "TZ": "UTC",
        }

    @property
    def uri(self):
        return f"http://127.0.0.1:{self.port}"

    def today(self, moment, user):
        """Move the clock to a moment (UTC) and let a user sit down."""
        wanted = datetime.datetime.fromisoformat(moment + "+00:00").timestamp()
        self.clock.write_text(str(wanted - time.time()))
        self.env |= {"LOGNAME": user, "USER": user}
        for role in ("AUTHOR", "COMMITTER"):
            self.env |= {
                f"GIT_{role}_NAME": user,
                f"GIT_{role}_EMAIL": f"{user}@example.com",
                f"GIT_{role}_DATE": moment + "+00:00",
            }

    def run(self, *command, fails=False):
        """Run a command; raises when it ends otherwise than expected."""
        done = subprocess.run(command, cwd=self.root, env=self.env, capture_output=True, text=True)
        if (done.returncode != 0) != fails:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def commit(self, message):
        self.run("git", "add", "--all")
        self.run("git", "commit", "--quiet", "--allow-empty", "--message", message)

    def __enter__(self):
        command = [
            "mlflow", "server", "--backend-store-uri", "sqlite:///mlflow.db", "--artifacts-destination",
            "./mlartifacts", "--host", "127.0.0.1", "--port", str(self.port), "--workers", "1",
        ]  # fmt: skip
        log = (self.scratch / "server.log").open("w")
        self.server = subprocess.Popen(
            command,
            cwd=self.root,
            env={**self.env, "SAMPLE_CLOCK_FOLLOWS": "yes"},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{self.uri}/health", timeout=2).close()
                return self
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.5)
        self.__exit__()
        raise RuntimeError((self.scratch / "server.log").read_text())

    def __exit__(self, *_):
        os.killpg(self.server.pid, signal.SIGTERM)
        self.server.wait(timeout=60)
