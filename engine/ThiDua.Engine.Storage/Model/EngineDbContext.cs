using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThiDua.Engine.Storage.Model;

/// <summary>
/// The tables of both databases as EF Core sees them, for queries that are not hot. It reads only: writes go through the gate,
/// and the tables are made by the numbered scripts, with which a test compares this model.
/// </summary>
public sealed class EngineDbContext(DbContextOptions<EngineDbContext> options) : DbContext(options)
{
    internal const string Schema = "engine";

    /// <summary>Head rows.</summary>
    public DbSet<InstanceRow> Instances => Set<InstanceRow>();

    /// <summary>Entries.</summary>
    public DbSet<JournalRow> Journal => Set<JournalRow>();

    /// <summary>Timers.</summary>
    public DbSet<TimerRow> Timers => Set<TimerRow>();

    /// <summary>Signals waited for.</summary>
    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    /// <summary>Messages not delivered yet.</summary>
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>Commands worked on.</summary>
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    /// <summary>Leaves that wait for the ledger.</summary>
    public DbSet<LeafRow> Leaves => Set<LeafRow>();

    /// <summary>Published definitions.</summary>
    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();

    /// <summary>Texts that can be erased.</summary>
    public DbSet<PersonalRow> Personal => Set<PersonalRow>();

    /// <summary>Schema scripts that were run.</summary>
    public DbSet<SchemaRow> Scripts => Set<SchemaRow>();

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (Database.IsSqlite())
            configurationBuilder.Properties<Guid>().HaveConversion<GuidBytes>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql())
            modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.Entity<SchemaRow>(t => t.ToTable("Schema").HasKey(r => r.Version));
        modelBuilder.Entity<SchemaRow>().Property(r => r.Version).ValueGeneratedNever();
        modelBuilder.Entity<InstanceRow>(Describe);
        modelBuilder.Entity<JournalRow>(t => t.ToTable("Journal").HasKey(r => new { r.Instance, r.Sequence }));
        modelBuilder.Entity<TimerRow>(Describe);
        modelBuilder.Entity<SubscriptionRow>(Describe);
        modelBuilder.Entity<OutboxRow>(t => t.ToTable("Outbox").HasKey(r => r.Row));
        modelBuilder.Entity<InboxRow>(t => t.ToTable("Inbox").HasKey(r => r.Command));
        modelBuilder.Entity<LeafRow>(t => t.ToTable("Leaves").HasKey(r => r.Row));
        modelBuilder.Entity<DefinitionRow>(Describe);
        modelBuilder.Entity<PersonalRow>(Describe);
    }

    private static void Describe(EntityTypeBuilder<InstanceRow> table)
    {
        table.ToTable("Instances").HasKey(r => r.Instance);
        table.HasIndex(r => new { r.Status, r.SubStatus }, "InstancesByStatus");
        table.HasIndex(r => r.CorrelationId, "InstancesByCorrelation");
    }

    private static void Describe(EntityTypeBuilder<TimerRow> table)
    {
        table.ToTable("Timers").HasKey(r => new { r.Instance, r.Execution });
        table.HasIndex(r => r.Due, "TimersByDue");
        table.HasIndex(r => r.CalendarHash, "TimersByCalendar");
    }

    private static void Describe(EntityTypeBuilder<SubscriptionRow> table)
    {
        table.ToTable("Subscriptions").HasKey(r => new { r.Instance, r.Execution, r.Key });
        table.HasIndex(r => r.Key, "SubscriptionsByKey");
    }

    private static void Describe(EntityTypeBuilder<DefinitionRow> table)
    {
        table.ToTable("Definitions").HasKey(r => r.Row);
        // By its name EF takes it for the key at first, and for nullable when it isn't.
        table.Property(r => r.Id).IsRequired();
        table.HasIndex(r => new { r.Id, r.Version }, "DefinitionsById").IsUnique();
    }

    private static void Describe(EntityTypeBuilder<PersonalRow> table)
    {
        table.ToTable("Personal").HasKey(r => r.Id);
        table.HasIndex(r => r.Subject, "PersonalBySubject");
    }
}
