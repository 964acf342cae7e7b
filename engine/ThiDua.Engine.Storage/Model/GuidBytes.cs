using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ThiDua.Engine.Storage.Model;

/// <summary>Ids in SQLite: 16 bytes, big-endian, so that they sort as they read.</summary>
internal sealed class GuidBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
