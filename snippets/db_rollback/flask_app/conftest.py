import pytest
from sqlalchemy.orm import scoped_session, sessionmaker

from flask_app import create_app, db


@pytest.fixture(scope="session")
def app():
    app = create_app("sqlite:///test.db", connect_args={"autocommit": False})
    with app.app_context():
        db.drop_all()
        db.create_all()
    return app


@pytest.fixture
def client(app, monkeypatch):
    with app.app_context():
        engine = db.engine
    with engine.connect() as connection, connection.begin() as outer:
        maker = sessionmaker(connection, join_transaction_mode="create_savepoint")
        monkeypatch.setattr(db, "session", scoped_session(maker))
        yield app.test_client()
        db.session.remove()
        outer.rollback()
