from django.tasks import task


@task()
def remind(name):
    print(f"Hello {name}")
