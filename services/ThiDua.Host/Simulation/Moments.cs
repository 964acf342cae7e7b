namespace ThiDua.Host.Simulation;

/// <summary>When things happened in an instance, by name: a few of them, kept small.</summary>
internal sealed class Moments
{
    private (string Name, DateTimeOffset At)[] _moments = [];

    /// <summary>When it happened; null when it did not.</summary>
    public DateTimeOffset? this[string name]
    {
        get
        {
            foreach (var (known, at) in _moments)
            {
                if (known == name)
                    return at;
            }

            return null;
        }
    }

    /// <summary>Whether anything happened but that.</summary>
    public bool AnyBut(string name) => Array.Exists(_moments, moment => moment.Name != name);

    /// <summary>It happened for the first time.</summary>
    public void First(string name, DateTimeOffset at)
    {
        if (this[name] is null)
            _moments = [.. _moments, (name, at)];
    }

    /// <summary>It happened again: the last time counts.</summary>
    public void Last(string name, DateTimeOffset at)
    {
        var place = Array.FindIndex(_moments, moment => moment.Name == name);
        if (place < 0)
            _moments = [.. _moments, (string.Intern(name), at)];
        else
            _moments[place].At = at;
    }
}
