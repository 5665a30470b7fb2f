import pytest
from flask_sqlalchemy.record_queries import get_recorded_queries

from flask_app import app, db


@pytest.fixture
def client():
    with app.app_context():
        db.create_all()
    return app.test_client()


def test_list_takes_one_query(client):
    with app.app_context():
        client.get("/guests")
        assert len(get_recorded_queries()) == 1
