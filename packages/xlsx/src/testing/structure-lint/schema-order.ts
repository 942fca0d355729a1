/** The order of children as the schema's sequences fix it, by element; `path/name` where a name means two things. */
export const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  workbook: words(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  ),
  worksheet: words(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  'worksheet/sheetView': words('pane selection pivotSelection extLst'),
  c: words('f v is extLst'),
  dataValidation: words('formula1 formula2'),
  styleSheet: words(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  dxf: words('font numFmt fill alignment border protection extLst'),
  border: words('start end left right top bottom diagonal vertical horizontal'),
  xf: words('alignment protection extLst'),
  table: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
  comments: words('authors commentList extLst'),
  chartSpace: words(
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  ),
  'chartSpace/chart': words(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  ),
  plotArea: words(
    'layout barChart bubbleChart scatterChart radarChart lineChart pieChart areaChart catAx valAx serAx dateAx dTable spPr extLst',
  ),
  barChart: words('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  lineChart: words('grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst'),
  radarChart: words('radarStyle varyColors ser dLbls axId extLst'),
  scatterChart: words('scatterStyle varyColors ser dLbls axId extLst'),
  bubbleChart: words('varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst'),
  'barChart/ser': words(
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  ),
  'lineChart/ser': words('idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst'),
  'radarChart/ser': words('idx order tx spPr marker dPt dLbls cat val extLst'),
  'scatterChart/ser': words('idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst'),
  'bubbleChart/ser': words(
    'idx order tx spPr invertIfNegative dPt dLbls trendline errBars xVal yVal bubbleSize bubble3D extLst',
  ),
  'ser/marker': words('symbol size spPr extLst'),
  dLbls: words(
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  ),
  dLbl: words(
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  ),
  scaling: words('logBase orientation max min extLst'),
  catAx: words(
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  ),
  valAx: words(
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  ),
  legend: words('legendPos legendEntry layout overlay spPr txPr extLst'),
  title: words('tx layout overlay spPr txPr extLst'),
  numCache: words('formatCode ptCount pt extLst'),
  numLit: words('formatCode ptCount pt extLst'),
  strCache: words('ptCount pt extLst'),
  twoCellAnchor: words('from to sp grpSp graphicFrame cxnSp pic contentPart AlternateContent clientData'),
};

/** Elements that stand once at most where the order is fixed, unless they are named here. */
export const repeated = new Set(
  words(
    'sheet conditionalFormatting cfRule dataValidation ser axId dLbl dPt pt catAx valAx legendEntry selection trendline errBars col barChart lineChart',
  ),
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
