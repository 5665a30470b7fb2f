from fastapi import APIRouter

router = APIRouter(tags=["items"])


@router.get("/")
def items():
    return {"items": ["tea", "cup"]}
