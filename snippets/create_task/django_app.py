import asyncio

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

sent = []
tasks = set()


async def send_receipt(order):
    await asyncio.sleep(0.05)
    sent.append(order)


@csrf_exempt
async def pay(request, order):
    task = asyncio.create_task(send_receipt(order))
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return JsonResponse({"paid": order})


urlpatterns = [path("orders/<int:order>/pay", pay)]
