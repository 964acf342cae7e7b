namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>Made-up names of places, each different from the others.</summary>
internal sealed class PlaceNames
{
    private readonly IReadOnlyList<string> _names;

    public PlaceNames(ProvinceProfile profile, Draws draws) => _names = draws.Shuffled(
        profile.PlaceBegins.SelectMany(begin => profile.PlaceEnds.Select(end => $"{begin} {end}")), "place");

    /// <summary>The name of the place of that index; when the words are used up, with a number.</summary>
    public string this[int index] => index < _names.Count ? _names[index] : $"{_names[index % _names.Count]} {(index / _names.Count) + 1}";
}
