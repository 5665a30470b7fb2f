from typer.testing import CliRunner

from fastapi_app.cli import cli

runner = CliRunner()


def test_greet():
    result = runner.invoke(cli, ["ada"])
    assert result.exit_code == 0
    assert result.output == "Hello ada\n"
