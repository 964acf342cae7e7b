namespace ThiDua.Engine.Values;

/// <summary>What a <see cref="Value"/> holds. The numbers are part of the journal's canonical bytes and never change.</summary>
public enum ValueKind : byte
{
    /// <summary>Nothing.</summary>
    Null = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A 64-bit signed whole number.</summary>
    Integer = 2,

    /// <summary>An IEEE 754 double.</summary>
    Number = 3,

    /// <summary>Unicode text.</summary>
    Text = 4,

    /// <summary>An ordered list of values.</summary>
    List = 5,

    /// <summary>Named values in the order in which they were written; a name occurs once.</summary>
    Object = 6,
}
