from flask_app import app

runner = app.test_cli_runner()


def test_greet():
    result = runner.invoke(args=["greet", "ada"])
    assert result.exit_code == 0
    assert result.output == "Hello ada\n"
