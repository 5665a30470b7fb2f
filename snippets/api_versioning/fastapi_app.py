from cadwyn import Cadwyn, HeadVersion, ResponseInfo, Version, VersionBundle
from cadwyn import VersionChange, VersionedAPIRouter
from cadwyn import convert_response_to_previous_version_for, schema
from pydantic import BaseModel


class Item(BaseModel):
    title: str


class NameBecomesTitle(VersionChange):
    description = "The name of an item is called title."
    instructions_to_migrate_to_previous_version = [
        schema(Item).field("title").had(name="name"),
    ]

    @convert_response_to_previous_version_for(Item)
    def back(response: ResponseInfo):
        response.body["name"] = response.body.pop("title")


router = VersionedAPIRouter(prefix="/{api_version}")


@router.get("/item")
def item() -> Item:
    return Item(title="tea")


versions = VersionBundle(HeadVersion(), Version("v2", NameBecomesTitle), Version("v1"))
app = Cadwyn(
    versions=versions,
    api_version_parameter_name="api_version",
    api_version_location="path",
    api_version_format="string",
    changelog_url=None,
)
app.generate_and_include_versioned_routers(router)
