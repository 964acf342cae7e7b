namespace ThiDua.Engine.Storage.Model;

/// <summary>A text that can be erased.</summary>
public sealed class PersonalRow
{
    /// <summary>Its key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whom it is about, as an opaque reference.</summary>
    public required string Subject { get; init; }

    /// <summary>The salt of its commitment.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
