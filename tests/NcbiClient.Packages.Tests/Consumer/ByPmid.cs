
// What README's lines did by DOI, once more by PMID; and what was asked of the service.
Article same = await pubmed.GetArticleAsync(new Pmid(40411639));
Console.WriteLine(same == review);
Console.WriteLine(await pubmed.FindArticleAsync(ArticleId.Parse("PMC1")) is null);
Console.WriteLine(ncbi.Requests.All(request => request.Method == "POST"));
