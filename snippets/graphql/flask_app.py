import strawberry
from flask import Flask
from strawberry.flask.views import GraphQLView

app = Flask(__name__)


@strawberry.type
class Book:
    title: str
    pages: int


@strawberry.type
class Query:
    @strawberry.field
    def book(self, title: str) -> Book:
        return Book(title=title, pages=300)


schema = strawberry.Schema(Query)
app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema))
