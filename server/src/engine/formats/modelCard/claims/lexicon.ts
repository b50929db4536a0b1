// tested by: test/engine/formats/modelCard/claims/measureName.test.ts
/**
 * What words say of a measure, in the languages in which people write cards: English, Spanish, Portuguese, French,
 * German, Italian and Chinese. Lower case, without accents, a blank for every separator. The longest phrase wins.
 */
export const measures: Readonly<Record<string, readonly string[]>> = {
  roc_auc: phrases(
    'auc,roc auc,auc roc,auroc,rocauc,aucroc,area under the roc curve,area under roc curve,area under the curve,area under the receiver operating characteristic curve,area bajo la curva,area bajo la curva roc,area sob a curva,area sob a curva roc,aire sous la courbe,aire sous la courbe roc,flache unter der roc kurve,flache unter der kurve',
  ),
  pr_auc: phrases(
    'pr auc,auc pr,auprc,aucpr,prauc,auc prc,prc auc,precision recall auc,auc precision recall,area under the precision recall curve,area under precision recall curve,area bajo la curva pr,area bajo la curva precision recall,aire sous la courbe precision rappel',
  ),
  average_precision: phrases('average precision,avg precision,ap,precision media,precision moyenne'),
  accuracy: phrases(
    'accuracy,acc,exactitud,acuracia,exactidao,exactitude,justesse,taux de bonnes predictions,genauigkeit,korrektklassifikationsrate,accuratezza,准确率,准确度,正确率',
  ),
  balanced_accuracy: phrases(
    'balanced accuracy,balanced acc,bal acc,exactitud balanceada,exactitud equilibrada,acuracia balanceada,exactitude equilibree,ausgewogene genauigkeit,balancierte genauigkeit,平衡准确率',
  ),
  precision: phrases(
    'precision,prec,precisao,prazision,praezision,precisione,ppv,positive predictive value,valor predictivo positivo,valeur predictive positive,精确率,精准率,查准率,精确度',
  ),
  recall: phrases(
    'recall,sensitivity,tpr,true positive rate,sensibilidad,exhaustividad,revocacao,sensibilidade,rappel,sensibilite,trefferquote,sensitivitat,richiamo,recupero,cobertura,召回率,查全率,敏感度,灵敏度',
  ),
  specificity: phrases(
    'specificity,tnr,true negative rate,especificidad,especificidade,specificite,spezifitat,specificita,特异度,特异性',
  ),
  npv: phrases('npv,negative predictive value'),
  f1: phrases('f1,f1score,f measure,f score,medida f,mesure f,f mass,f wert,f1macro'),
  f2: phrases('f2'),
  log_loss: phrases(
    'log loss,logloss,cross entropy,perdida logaritmica,perda logaritmica,perte logarithmique,entropia cruzada,entropie croisee,kreuzentropie,对数损失,交叉熵',
  ),
  loss: phrases('loss,perdida,perda,perte,verlust,损失'),
  brier: phrases('brier,brier score loss,puntuacion de brier,brier分数'),
  ece: phrases(
    'ece,expected calibration error,error de calibracion esperado,erro de calibracao esperado,erreur de calibration attendue,erwarteter kalibrierungsfehler,期望校准误差',
  ),
  mce: phrases('mce,maximum calibration error'),
  mae: phrases(
    'mae,mean absolute error,error absoluto medio,erro absoluto medio,erreur absolue moyenne,mittlerer absoluter fehler,平均绝对误差',
  ),
  mse: phrases(
    'mse,mean squared error,error cuadratico medio,erro quadratico medio,erreur quadratique moyenne,mittlerer quadratischer fehler,均方误差',
  ),
  rmse: phrases(
    'rmse,root mean squared error,root mean square error,raiz del error cuadratico medio,raiz do erro quadratico medio,recm,reqm,均方根误差',
  ),
  mape: phrases(
    'mape,mean absolute percentage error,error porcentual absoluto medio,erro percentual absoluto medio,平均绝对百分比误差',
  ),
  smape: phrases('smape,symmetric mape'),
  r2: phrases(
    'r2,r squared,r 2,r carre,coefficient of determination,coeficiente de determinacion,coeficiente de determinacao,coefficient de determination,bestimmtheitsmass,决定系数',
  ),
  mcc: phrases('mcc,matthews correlation coefficient,matthews corrcoef,马修斯相关系数'),
  kappa: phrases('kappa,cohen kappa,cohens kappa,cohen s kappa,quadratic weighted kappa,qwk'),
  gini: phrases('gini,coeficiente de gini'),
  ks: phrases('ks,kolmogorov smirnov,ks statistic'),
  iou: phrases('iou,miou,mean iou,jaccard,intersection over union,jaccard index'),
  dice: phrases('dice,dice score,dice coefficient'),
  map: phrases('map,mean average precision'),
  bleu: phrases('bleu,sacrebleu'),
  rouge1: phrases('rouge1,rouge 1'),
  rouge2: phrases('rouge2,rouge 2'),
  rougel: phrases('rougel,rouge l'),
  meteor: phrases('meteor'),
  wer: phrases('wer,word error rate,词错误率'),
  cer: phrases('cer,character error rate,字错误率'),
  perplexity: phrases('perplexity,ppl,perplejidad,perplexite,困惑度'),
  exact_match: phrases('exact match,em'),
  ndcg: phrases('ndcg'),
  mrr: phrases('mrr,mean reciprocal rank'),
  hit_rate: phrases('hit rate,hitrate,hit ratio,hits,hr'),
  fpr: phrases(
    'fpr,false positive rate,tasa de falsos positivos,taxa de falsos positivos,taux de faux positifs,falsch positiv rate,误报率,假阳性率',
  ),
  fnr: phrases(
    'fnr,false negative rate,tasa de falsos negativos,taxa de falsos negativos,taux de faux negatifs,falsch negativ rate,漏报率,假阴性率',
  ),
  spearman: phrases('spearman,spearmanr,spearman correlation'),
  pearson: phrases('pearson,pearsonr,pearson correlation'),
  lift: phrases('lift'),
  latency: phrases(
    'latency,latencia,latenz,latence,inference time,tiempo de inferencia,inferenzzeit,延迟,推理时间',
  ),
  threshold: phrases(
    'threshold,decision threshold,umbral,umbral de decision,limiar,limiar de decisao,seuil,seuil de decision,schwellenwert,schwelle,entscheidungsschwelle,cutoff,cut off,阈值,决策阈值',
  ),
};

/** Words that say more of a measure, by what they say. */
export const qualifiers: Readonly<Record<string, readonly string[]>> = {
  'a:macro': phrases(
    'macro,makro,macro averaged,macro average,macro avg,macro promedio,macro media,宏平均,宏',
  ),
  'a:micro': phrases('micro,mikro,micro averaged,micro average,micro avg,微平均'),
  'a:weighted': phrases(
    'weighted,weighted average,weighted avg,weighted averaged,ponderado,ponderada,pondere,ponderee,gewichtet,加权,加权平均',
  ),
  's:train': phrases(
    'train,training,entrenamiento,conjunto de entrenamiento,treino,treinamento,entrainement,apprentissage,addestramento,训练,训练集',
  ),
  's:validation': phrases(
    'validation,val,valid,dev,validacion,validacao,validierung,validierungsdaten,validazione,验证,验证集,开发集',
  ),
  's:test': phrases(
    'test,testing,tests,holdout,hold out,held out,prueba,pruebas,teste,testes,testdaten,testset,oos,out of sample,测试,测试集',
  ),
  's:cv': phrases(
    'cv,cross validation,cross validated,crossval,k fold,fold cv,validacion cruzada,validacao cruzada,validation croisee,kreuzvalidierung,kreuzvalidiert,oof,out of fold,交叉验证',
  ),
  's:eval': phrases('eval,evaluation,evaluacion,avaliacao,auswertung,evaluierung,评估,评测'),
  't:std': phrases(
    'std,sd,stdev,stddev,standard deviation,desviacion,desviacion estandar,desvio padrao,ecart type,standardabweichung,标准差',
  ),
  't:interval': phrases(
    'ci,ci95,ic,ic95,interval,confidence interval,intervalo,intervalo de confianza,intervalo de confianca,intervalle,intervalle de confiance,konfidenzintervall,intervall,置信区间,lower,upper,lo,hi,low,high,ci lower,ci upper',
  ),
  't:median': phrases('median,mediana'),
  't:min': phrases('min,worst,peor,pior'),
  't:max': phrases('max,best,mejor,melhor,meilleur,beste'),
  't:count': phrases('n,count,support,soporte,suporte,samples,rows,num,number,样本数'),
  't:change': phrases('delta,change,diff,difference,improvement,gain,gap,mejora,melhoria,verbesserung,提升'),
  't:p50': phrases('p50'),
  't:p90': phrases('p90'),
  't:p95': phrases('p95,95th percentile,percentil 95'),
  't:p99': phrases('p99,99th percentile,percentil 99'),
  d: phrases(
    'deployed,production,in production,champion,selected,chosen,winner,served,serving,ours,this model,our model,desplegado,desplegada,en produccion,produccion,elegido,seleccionado,campeon,este modelo,nuestro modelo,implantado,em producao,producao,escolhido,campeao,nosso modelo,deploye,en production,retenu,choisi,ce modele,notre modele,eingesetzt,produktiv,produktion,in produktion,im einsatz,ausgewahlt,gewahlt,dieses modell,unser modell,部署,已部署,线上,生产,上线,选定,本模型',
  ),
  x: phrases(
    'target,goal,minimum,required,requirement,acceptance,floor,gate,limit,objetivo,minimo,meta,requerido,cible,objectif,minimal,ziel,zielwert,mindestens,mindestwert,anforderung,目标,要求,最低',
  ),
};

/** Words that say nothing more. */
export const fillers: readonly string[] = phrases(
  'score,scores,value,values,valor,valores,wert,werte,valeur,valeurs,valore,metric,metrics,metrica,metricas,metrique,metriques,metrik,metriken,kennzahl,kennzahlen,result,results,resultado,resultados,resultat,resultats,ergebnis,ergebnisse,performance,rendimiento,desempeno,desempenho,leistung,performances,overall,global,general,set,dataset,data,datos,dados,donnees,daten,conjunto,ensemble,jeu,model,modelo,modele,modell,final,measured,report,summary,measure,measures,medida,quantitative,analysis,analyses,mean,avg,average,moyenne,media,mittelwert,promedio,ms,sec,secs,seconds,pct,percent,percentage,puntuacion,pontuacao,taux,kw,mw,kwh,mwh,kg,km,mm,cm,eur,usd,euros,dollars,px,db,gb,mb,the,of,on,at,for,and,in,with,by,a,an,is,was,to,as,it,its,de,del,la,el,en,los,las,y,con,por,para,un,una,da,do,dos,das,na,no,nas,nos,em,e,o,os,as,com,le,les,du,des,sur,et,au,aux,un,une,der,die,das,den,dem,des,auf,im,von,und,mit,bei,zu,sul,di,值,数值,分数,得分,指标,结果,性能,模型,平均,集,数据集,数据,率,上,的,在,与,和,为,是',
);

function phrases(list: string): readonly string[] {
  return list.split(',');
}
