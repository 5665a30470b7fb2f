import pytest
from fastapi.testclient import TestClient
from sqlmodel import Session, SQLModel, create_engine

from fastapi_app.main import app, get_session


@pytest.fixture(scope="session")
def engine():
    engine = create_engine("sqlite:///test.db", connect_args={"autocommit": False})
    SQLModel.metadata.drop_all(engine)
    SQLModel.metadata.create_all(engine)
    return engine


@pytest.fixture
def client(engine):
    with engine.connect() as connection, connection.begin() as outer:
        session = Session(connection, join_transaction_mode="create_savepoint")
        app.dependency_overrides[get_session] = lambda: session
        yield TestClient(app)
        app.dependency_overrides.clear()
        session.close()
        outer.rollback()
