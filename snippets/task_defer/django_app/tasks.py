from huey.contrib.djhuey import task


@task()
def remind(name):
    print(f"Hello {name}")
