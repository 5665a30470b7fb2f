"""Values that belong to one request."""

from concurrent.futures import ThreadPoolExecutor

from httpx2 import Client


def test_concurrent_requests_keep_their_own_value(client: Client) -> None:
    """Eight requests at the same time each read back the value that they stored themselves."""

    def greet(tenant: str) -> str:
        return str(client.get("/", headers={"X-Tenant": tenant}).json()["greeting"])

    tenants = [f"tenant-{number}" for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        greetings = list(pool.map(greet, tenants))
    assert greetings == [f"Hello, {tenant}" for tenant in tenants]
