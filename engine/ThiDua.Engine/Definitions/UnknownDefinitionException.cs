namespace ThiDua.Engine.Definitions;

/// <summary>A definition was asked for that was never published here.</summary>
public sealed class UnknownDefinitionException(string what) : Exception($"No definition {what} is published here.");
