from flask_app import agent, app


def test_agent():
    with app.test_request_context("/agent", headers={"user-agent": "curl"}):
        assert agent() == {"agent": "curl", "page": "/agent"}
