import type { Heading } from '../../document/markdown.ts';
import type { CardSection, SectionId } from '../../model/card.ts';

/** What the headings of cards are called, by what stands below them; lower case, without accents. */
const titles: Readonly<Record<SectionId, readonly string[]>> = {
  details: list(
    'model details,details,model description,model overview,overview,about,model information,detalles del modelo,descripcion del modelo,detalhes do modelo,descricao do modelo,details du modele,description du modele,modelldetails,modellbeschreibung,uberblick,ubersicht,模型详情,模型介绍,模型描述,模型概述,模型信息,模型细节',
  ),
  intendedUse: list(
    'intended use,intended uses,intended uses limitations,use,uses,usage,direct use,primary intended uses,use cases,uso previsto,usos previstos,uso,uso directo,uso pretendido,usos pretendidos,uso direto,uso recomendado,utilisation prevue,usage prevu,utilisations prevues,cas d usage,utilisation,verwendungszweck,vorgesehene verwendung,bestimmungsgemasse verwendung,einsatzzweck,anwendungsfalle,预期用途,使用场景,用途,适用范围',
  ),
  outOfScope: list(
    'out of scope,out of scope use,out of scope uses,out of scope use cases,misuse,misuse and out of scope use,fuera de alcance,usos fuera de alcance,uso fuera de alcance,uso fuera del alcance,usos no previstos,fora do escopo,uso fora do escopo,fora de escopo,hors perimetre,usages hors perimetre,utilisation hors champ,hors champ,nicht vorgesehene verwendung,ausserhalb des anwendungsbereichs,ausser reichweite,nicht geeignet fur,超出范围,不适用范围,不适用场景,范围外用途',
  ),
  factors: list('factors,relevant factors,factores,fatores,facteurs,einflussfaktoren,faktoren,因素'),
  trainingData: list(
    'training data,training dataset,training set,data,dataset,datos de entrenamiento,conjunto de entrenamiento,dados de treinamento,dados de treino,donnees d entrainement,donnees d apprentissage,trainingsdaten,训练数据,训练数据集',
  ),
  training: list(
    'training,training details,training procedure,entrenamiento,procedimiento de entrenamiento,treinamento,entrainement,procedure d entrainement,trainingsverfahren,训练,训练过程,训练细节',
  ),
  evaluationData: list(
    'evaluation data,test data,testing data,eval data,datos de evaluacion,datos de prueba,dados de avaliacao,dados de teste,donnees d evaluation,donnees de test,evaluationsdaten,testdaten,bewertungsdaten,评估数据,测试数据,测试数据集',
  ),
  metrics: list(
    'metrics,performance,performance metrics,evaluation,evaluation results,results,quantitative analyses,quantitative analysis,metricas,rendimiento,desempeno,evaluacion,resultados,analisis cuantitativo,resultados de evaluacion,desempenho,avaliacao,resultados da avaliacao,metriques,performances,evaluation,resultats,analyses quantitatives,metriken,kennzahlen,leistung,ergebnisse,auswertung,evaluierung,性能,性能指标,评估,评估结果,结果,指标,评估指标,定量分析',
  ),
  limitations: list(
    'limitations,known limitations,limitations and risks,bias risks and limitations,risks limitations and biases,limitations and bias,caveats,caveats and recommendations,limitaciones,limitaciones conocidas,limitaciones y riesgos,riesgos y limitaciones,limitacoes,limitacoes conhecidas,limitacoes e riscos,limites,limites connues,limites et biais,limitations connues,biais risques et limites,einschrankungen,bekannte einschrankungen,grenzen,grenzen und risiken,局限性,限制,已知限制,局限,风险与局限',
  ),
  ethics: list(
    'ethical considerations,ethics,fairness,bias,bias and fairness,consideraciones eticas,etica,sesgos,consideracoes eticas,vieses,considerations ethiques,ethique,biais,ethische uberlegungen,ethische aspekte,fairness und bias,伦理考量,伦理考虑,公平性,偏见',
  ),
  licence: list('license,licence,licencia,licenca,lizenz,许可证,许可'),
  contact: list(
    'contact,model card contact,model card authors,owner,owners,maintainers,contacto,responsables,contato,responsaveis,kontakt,ansprechpartner,verantwortlich,联系方式,联系人,负责人',
  ),
};

const idOf: ReadonlyMap<string, SectionId> = new Map(
  Object.entries(titles).flatMap(([id, names]) => names.map((name) => [name, id as SectionId] as const)),
);

/** The sections that headings begin, each with what it is where its title says so. */
export function sectionsOf(headings: readonly Heading[], end: number): readonly CardSection[] {
  const open: { readonly level: number; readonly index: number }[] = [];
  return headings.map(({ level, title, span }, index) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ level, index });
    return {
      title,
      id: sectionIdOf(title),
      level,
      at: span,
      parent,
      text: { start: span.end, end: headings[index + 1]?.span.start ?? end },
    };
  });
}

/** What a section with this title is about, whatever its language and however it is numbered. */
function sectionIdOf(title: string): SectionId | undefined {
  const words = title
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2} ){1,4}|^[ivx]{1,5} (?=\p{L})|^第?[一二三四五六七八九十]{1,3} /u, '');
  return idOf.get(words) ?? idOf.get(words.replace(/ (?:and|y|e|et|und|与|和) .{1,100}$/u, ''));
}

function list(names: string): readonly string[] {
  return names.split(',');
}
