from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def find_tenant():
    g.tenant = request.headers.get("X-Tenant", "public")


@app.get("/tenant")
def tenant():
    return {"tenant": g.tenant}
