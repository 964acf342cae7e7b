namespace ThiDua.Engine.Storage.Schema;

/// <summary>A numbered script that brings a database from the version before to its own.</summary>
internal sealed record SchemaScript(int Version, string Sql);
