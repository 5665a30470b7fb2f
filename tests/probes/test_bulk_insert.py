"""What the convenient way costs."""

# mypy: disable-error-code="call-arg, misc"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_add_all_sends_a_statement_per_row() -> None:
    """On SQLite, add_all() sends one INSERT for each new object that needs a key from the database."""
    from sqlalchemy import event
    from sqlmodel import Field, Session, SQLModel, create_engine

    class Hero(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        name: str

    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    seen: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    with Session(engine) as session:
        session.add_all([Hero(name=f"hero {number}") for number in range(20)])
        session.commit()
    assert len([sql for sql in seen if sql.startswith("INSERT")]) == 20
    engine.dispose()
