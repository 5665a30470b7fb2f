import click
from flask import Flask

app = Flask(__name__)


@app.get("/greet/<name>")
def greet(name):
    return {"greeting": f"Hello {name}"}


@app.cli.command("greet")
@click.argument("name")
def greet_command(name):
    click.echo(greet(name)["greeting"])
