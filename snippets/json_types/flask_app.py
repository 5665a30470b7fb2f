from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from flask import Flask

app = Flask(__name__)


@app.get("/order")
def order():
    return {
        "id": UUID(int=7),
        "placed": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "total": Decimal("19.90"),
    }
