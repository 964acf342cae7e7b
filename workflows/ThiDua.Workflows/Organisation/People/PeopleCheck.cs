namespace ThiDua.Workflows.Organisation.People;

/// <summary>What must hold of people.</summary>
internal static class PeopleCheck
{
    public static IEnumerable<string> Faults(IReadOnlyList<Person> people)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            if (!known.Add(person.Code)) yield return $"'{person.Code}' có hai lần";
        }

        foreach (var person in people)
        {
            foreach (var post in person.Posts.Where(post => !post.Valid.IsOrdered))
                yield return $"'{person.Code}' thôi giữ chức vụ ở '{post.Unit}' trước khi bắt đầu ({post.Valid})";
            foreach (var grant in person.Roles.Where(grant => !grant.Valid.IsOrdered))
                yield return $"'{person.Code}' thôi vai trò '{grant.Role}' trước khi bắt đầu ({grant.Valid})";
            foreach (var relative in person.Relatives.Where(relative => relative == person.Code || !known.Contains(relative)))
                yield return $"'{relative}' không thể là người thân của '{person.Code}'";
        }

        foreach (var fault in TwoHeads(people)) yield return fault;
    }

    private static IEnumerable<string> TwoHeads(IReadOnlyList<Person> people) => people
        .SelectMany(person => person.Posts.Where(post => post.Kind == PostKind.Head).Select(post => (person.Code, post)))
        .GroupBy(pair => pair.post.Unit)
        .SelectMany(group => group.OrderBy(pair => pair.post.Valid.First).ToArray() is var heads ? heads.Zip(heads.Skip(1)) : [])
        .Where(pair => pair.First.post.Valid.Overlaps(pair.Second.post.Valid))
        .Select(pair => $"'{pair.First.post.Unit}' có hai thủ trưởng cùng lúc: '{pair.First.Code}' và '{pair.Second.Code}'");
}
