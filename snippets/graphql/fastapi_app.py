import strawberry
from fastapi import FastAPI
from strawberry.fastapi import GraphQLRouter

app = FastAPI()


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
app.include_router(GraphQLRouter(schema), prefix="/graphql")
