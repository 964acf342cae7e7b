namespace ThiDua.Engine.Journal;

/// <summary>
/// What the journal knows of a text that may name people (a reason, an opinion): where it lies, and a salted commitment to it.
/// The text can be erased; the entry and its proof stay whole.
/// </summary>
/// <param name="Id">Its key in the erasable store.</param>
/// <param name="Commitment">SHA-256 of salt and text, lower-case hex; the salt lies with the text.</param>
public sealed record PersonalReference(Guid Id, string Commitment);
