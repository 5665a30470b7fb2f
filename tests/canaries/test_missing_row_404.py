"""No not-found helper around FastAPI's usual ORM."""

# mypy: disable-error-code="call-arg, misc, no-any-return, untyped-decorator"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_turns_none_into_null(place: object) -> None:
    """A SQLModel row that does not exist is answered with 200 and null unless the endpoint checks it."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from sqlmodel import Field, Session, SQLModel, create_engine

    class Hero(SQLModel, table=True):
        id: int = Field(primary_key=True)

    engine = create_engine("sqlite:///app.db")
    SQLModel.metadata.create_all(engine)
    app = FastAPI()

    @app.get("/heroes/{hero_id}")
    def hero(hero_id: int) -> Hero | None:
        with Session(engine) as session:
            return session.get(Hero, hero_id)

    answer = TestClient(app).get("/heroes/99")
    assert (answer.status_code, answer.json()) == (200, None)
    assert not [name for name in dir(Session) if "404" in name]
