from flask import Flask, Response

app = Flask(__name__)


def lines():
    yield "number,square\n"
    for number in range(1000):
        yield f"{number},{number**2}\n"


@app.get("/squares.csv")
def squares():
    return Response(lines(), mimetype="text/csv")
