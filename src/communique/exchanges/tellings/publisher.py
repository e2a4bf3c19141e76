"""The actor that stands for who publishes a report."""

from communique.exchanges.scene import Scene


def publisher(scene: Scene) -> tuple[str, ...]:
    """Return the office that publishes the report, else its state; nobody where the text names neither."""
    offices = (a.id for a in scene.actors.values() if a.name == scene.publisher)
    return tuple(offices)[:1] or scene.host_in(scene.home)
