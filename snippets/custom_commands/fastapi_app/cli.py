import typer

from fastapi_app import main

cli = typer.Typer()


@cli.command()
def greet(name: str):
    typer.echo(main.greet(name)["greeting"])


if __name__ == "__main__":
    cli()
