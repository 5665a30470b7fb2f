import asyncio

from django.utils.decorators import async_only_middleware


async def find_tenant(host):
    await asyncio.sleep(0)
    return host.partition(".")[0]


@async_only_middleware
def tenant(get_response):
    async def middleware(request):
        request.tenant = await find_tenant(request.get_host())
        response = await get_response(request)
        response.headers["X-Tenant"] = request.tenant
        return response

    return middleware
