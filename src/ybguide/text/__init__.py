"""Chinese text as data: how wide it is, where a line may break, which words it holds."""
