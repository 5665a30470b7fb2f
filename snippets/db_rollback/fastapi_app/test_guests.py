def test_guest_signs(client):
    client.post("/guests/ada")
    assert client.get("/guests").json() == {"guests": ["ada"]}


def test_other_guest_signs(client):
    client.post("/guests/bob")
    assert client.get("/guests").json() == {"guests": ["bob"]}


def test_nobody_signs_twice(client):
    client.post("/guests/eve")
    assert client.post("/guests/eve").status_code == 409
    assert client.get("/guests").json() == {"guests": ["eve"]}
