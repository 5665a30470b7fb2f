from django.tasks import task


@task()
def transcribe(clip):
    return f"text of clip {clip}"
